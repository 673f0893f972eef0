import { test } from "node:test";
import { takeSteps } from "../site/memory-steps.ts";

test("after each of 200 random changes, a site made with what is remembered is that of a clean build", (t) =>
  takeSteps(t, 200));
