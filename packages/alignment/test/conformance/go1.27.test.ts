import { conformance } from "./conformance.ts";

conformance("1.27.3", "few");
