import { conformance } from "./conformance.ts";

conformance("1.22.12", "committed");
