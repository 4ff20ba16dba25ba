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

export interface ProjectsView {
  /** In the order of their numbers. */
  readonly there: readonly ProjectView[];
  /** Named in the report's lists, and without a self-evaluation. */
  readonly named: readonly string[];
}

export interface LastYearProjectView {
  readonly name: string;
  /** There is one of that name already: it is left as it is. */
  readonly isThere: boolean;
  readonly taken: readonly { readonly field: string; readonly shown: string }[];
}

/** Last year's workbook or Word document, as the officer chose it. */
export interface LastYearFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 复制上年, as it is shown before anything is written. */
export interface LastYearProjectsView {
  readonly year: string;
  readonly department: string;
  /** To be answered before anything is written: the file may be another department's, or does not say of which year it is. */
  readonly questions: readonly string[];
  readonly projects: readonly LastYearProjectView[];
}
