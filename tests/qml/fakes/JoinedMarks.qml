import KopaTest

RealJoinedMarks {}
