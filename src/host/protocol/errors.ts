/** Failures in the terms of the Office.js client. Messages follow Excel's English wording; the add-in must branch on `code`. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    /** "Range.values"; the dispatcher fills in the member that was being served when this is empty. */
    readonly location = "",
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

export const itemNotFound = (location = ""): RichApiError =>
  new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404, location);

export const itemAlreadyExists = (location = ""): RichApiError =>
  new RichApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409, location);

export const invalidArgument = (why = "", location = ""): RichApiError =>
  new RichApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${why === "" ? "" : ` ${why}`}`,
    400,
    location,
  );

export const invalidOperation = (why: string): RichApiError => new RichApiError("InvalidOperation", why);

export const accessDenied = (why = ""): RichApiError =>
  new RichApiError("AccessDenied", `You cannot perform the requested operation.${why === "" ? "" : ` ${why}`}`, 403);

export const badPassword = (): RichApiError =>
  new RichApiError("BadPassword", "The password you supplied is not correct.", 403);

export const invalidReference = (): RichApiError =>
  new RichApiError("InvalidReference", "This reference is not valid for the current operation.");

/** A member of the real API that this host does not answer. Named, so that nobody has to guess. */
export const notImplemented = (member: string): RichApiError =>
  new RichApiError("ApiNotFound", `This host does not implement ${member}`, 404, member);

export const onNullObject = (member: string): RichApiError =>
  new RichApiError("InvalidObjectPath", `${member} was used on a null object`, 400, member);

/** A defect of the host must reach the add-in as an answer: a thrown exception would leave its sync() waiting for ever. */
export const asRichApiError = (error: unknown): RichApiError =>
  error instanceof RichApiError
    ? error
    : new RichApiError(
        "GeneralException",
        `Host defect: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        500,
      );
