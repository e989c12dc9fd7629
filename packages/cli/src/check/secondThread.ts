import { parentPort, workerData } from "node:worker_threads";
import { judgeBatches, type SecondHalf } from "./judgeEach.ts";

// Entry of the thread that judgeEach starts; what fails here is an error event there.
const { cwd, host, plugins, how } = workerData as SecondHalf;
void judgeBatches(cwd, host, plugins, how).then((report) => parentPort?.postMessage(report));
