import type { Finding } from "@lockstep/schema";
import { type Code, catalogue } from "./catalogue.ts";

/** What one finding says beyond its code. */
export interface FindingDetails {
  where?: Finding["where"];
  /** The package, module, host or plugin it is about. */
  subject?: string;
  /** Why, with both values where two disagree. */
  cause: string;
  fix?: Finding["fix"];
  certainty?: Finding["certainty"];
  /** Says more than the catalogue's title: names what the finding is about. */
  title?: string;
  /** Other than the catalogue's, where the same problem weighs less. */
  severity?: Finding["severity"];
  related?: string[];
}

/** Makes a finding: title and severity from the catalogue, keys always in the same order. */
export function finding(code: Code, details: FindingDetails): Finding {
  const entry = catalogue[code];
  const { where, subject, fix, certainty, related } = details;
  return {
    code,
    severity: details.severity ?? entry.severity,
    title: details.title ?? entry.title,
    ...(certainty && { certainty }),
    ...(where && { where }),
    ...(subject !== undefined && { subject }),
    cause: details.cause,
    ...(fix && { fix }),
    ...(related && related.length > 0 && { related }),
  };
}
