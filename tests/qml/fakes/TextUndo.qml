import KopaTest

RealTextUndo {}
