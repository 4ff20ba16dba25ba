import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { repository } from "../../tools/sources";

export interface ServedAddin {
  /** Where its files are, with a slash at the end. */
  readonly home: string;
  stop(): Promise<void>;
}

/** The add-in, built for this choice of OFFICE_JS and served as whoever deploys it serves it: files and nothing else. */
export async function serveAddin(officeJs: string): Promise<ServedAddin> {
  const dist = mkdtempSync(path.join(tmpdir(), "ziping-addin-"));
  build(dist, officeJs);
  const server = await listen(path.join(dist, "addin"));
  return {
    home: `http://localhost:${portOf(server)}/`,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(dist, { recursive: true });
    },
  };
}

/** Not made small: that takes three times as long, and changes no address. */
function build(dist: string, officeJs: string): void {
  const options = ["--mode", "development", "--no-devtool", "--config-name", "addin"];
  const { status, stdout, stderr } = spawnSync("npx", ["webpack", ...options], {
    cwd: repository,
    env: { ...process.env, DIST: dist, OFFICE_JS: officeJs },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The add-in was not built:\n${stdout}${stderr}`);
}

const TYPES: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

function listen(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    const found = existsSync(file) && statSync(file).isFile();
    response.writeHead(found ? 200 : 404, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    if (found) createReadStream(file).pipe(response);
    else response.end();
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
