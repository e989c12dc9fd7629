import { suite } from "@lockstep/test-kit";
import { prepareDocuments, testDocument } from "./documents/testDocument.ts";

// A file of its own: it generates, builds and starts more than all the pages of docs.
const test = suite("commands in the README");
test.before(prepareDocuments);
testDocument(test, "README.md");
test.run();
