/** 封面、基本概况: the cover and how to reach the department. */
import type { DepartmentRule } from "../rule";
import { contactBlanks } from "./contactBlanks";
import { coverBlanks } from "./coverBlanks";
import { phones } from "./phones";
import { reportDate } from "./reportDate";
import { year } from "./year";

export const coverRules: readonly DepartmentRule[] = [year, reportDate, coverBlanks, contactBlanks, phones];
