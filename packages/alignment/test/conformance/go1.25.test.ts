import { conformance } from "./conformance.ts";

conformance("1.25.5", "committed");
