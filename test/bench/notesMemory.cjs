// node -r notesMemory.cjs PROGRAM: the last line on the error output says how much memory the process has held at most.
const { isMainThread } = require("node:worker_threads");

if (isMainThread) process.on("exit", () => process.stderr.write(`held ${process.resourceUsage().maxRSS} kB\n`));
