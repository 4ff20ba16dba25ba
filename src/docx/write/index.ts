export { writeDocument } from "./writeDocument";
