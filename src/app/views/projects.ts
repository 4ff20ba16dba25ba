/** The self-evaluations of projects as they are shown. */

export interface ProjectView {
  readonly number: number;
  /** As on its form; "" where none is written yet. */
  readonly name: string;
  /** Its tab; absent when that was deleted. */
  readonly sheet?: string;
}

/** 删除项目, as it is shown before anything is removed. */
export interface ProjectRemovalView extends ProjectView {
  /** What was filled in, field by field. */
  readonly filled: readonly { readonly field: string; readonly shown: string }[];
}
