module slbsdk

go 1.19
