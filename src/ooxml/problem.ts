/** Why a package cannot be read, before anybody knows what it holds. */

/** "packing": whole as it may be, packed in a way that only archivers know: another compression, or a password of the archive. */
type PackageProblemKind = "damaged" | "packing" | "tooLarge";

/** Who reads the package (xlsx, docx) says it to the officer in its own words. `detail` (a part, an offset) is for tests and logs. */
export class PackageProblem extends Error {
  constructor(
    readonly kind: PackageProblemKind,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = "PackageProblem";
  }
}
