// Put into the app's own page.
import { subject } from "../app.mjs";
import { operations } from "./measure.js";

window.bench = operations(subject);
