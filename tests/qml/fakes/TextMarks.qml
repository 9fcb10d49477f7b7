import KopaTest

RealTextMarks {}
