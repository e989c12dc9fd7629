import { conformance } from "./conformance.ts";

conformance("1.21.13", "committed");
