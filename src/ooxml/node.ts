/** What only Node has. Kept out of index.ts so that the workbench page never asks for node:zlib. */
import { inflateRawSync } from "node:zlib";
import type { Inflate } from "./zip/inflate";

/** zlib stops at maxOutputLength by itself (ERR_BUFFER_TOO_LARGE). */
export const zlibInflate: Inflate = (deflated, size) =>
  inflateRawSync(deflated, { maxOutputLength: Math.max(size, 1) });
