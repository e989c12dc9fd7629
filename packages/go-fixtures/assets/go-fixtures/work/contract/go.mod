module demo/contract

go 1.25
