import KopaTest

RealShownWords {}
