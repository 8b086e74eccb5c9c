import { describe } from "vitest";
import { borrowStage } from "./stage";
import { sweepPages } from "./sweep-pages";

borrowStage();

describe("with Ada's profile private,", () => sweepPages(true));
