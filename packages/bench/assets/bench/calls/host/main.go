package main

func main() { lockstepDriver() }
