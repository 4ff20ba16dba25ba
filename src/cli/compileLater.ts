import { setFlagsFromString } from "node:v8";

/**
 * V8 compiles a function for speed once so many bytes of it have run, 132 kB where nothing else is said. A check asks thousands of small
 * functions a little each, and through the first hundreds of files one after the other came to that: compiling them took a sixth of the
 * processor. Three times as many leave those that pay. Holds for the workers that are started afterwards, too.
 */
export const compileLater = (): void => setFlagsFromString("--interrupt-budget=400000");
