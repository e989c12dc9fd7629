import { conformance } from "./conformance.ts";

conformance("1.23.12", "committed");
