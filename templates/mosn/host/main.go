// Command host is MOSN with no more than this workspace uses: an HTTP/1 proxy
// whose stream filters are Go plugins.
//
//	host [-c conf/mosn.json]
package main

import (
	"flag"

	_ "mosn.io/mosn/pkg/filter/network/proxy"
	"mosn.io/mosn/pkg/mosn"
	_ "mosn.io/mosn/pkg/server/keeper" // stops on signals
	"mosn.io/mosn/pkg/stagemanager"
	_ "mosn.io/mosn/pkg/stream/http"
)

func main() {
	lockstepDriver() // serves lockstep's loader if that started us, else returns at once

	config := flag.String("c", "conf/mosn.json", "MOSN's configuration `file`")
	flag.Parse()

	stages := stagemanager.InitStageManager(nil, *config, mosn.NewMosn())
	stages.AppendInitStage(mosn.DefaultInitStage)
	stages.AppendPreStartStage(mosn.DefaultPreStartStage)
	stages.AppendStartStage(mosn.DefaultStartStage)
	stages.RunAll()
}
