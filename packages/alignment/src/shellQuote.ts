export { shellQuote } from "@lockstep/findings";
