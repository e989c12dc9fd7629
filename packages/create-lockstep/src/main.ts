/** The command of the CLI, of which this package carries a whole copy (see README.md). */
const cli = "../cli/dist/lockstep.js";

process.argv.splice(2, 0, "new", "workspace");
import(cli);
