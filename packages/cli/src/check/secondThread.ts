import { parentPort, workerData } from "node:worker_threads";
import { judgeBatches, type SharedWork } from "./judgeEach.ts";

// Entry of the thread that judgeEach starts; what fails here is an error event there.
void judgeBatches(workerData as SharedWork).then((batches) => parentPort?.postMessage(batches));
