pragma Singleton

import KopaTest

RealRecordWords {}
