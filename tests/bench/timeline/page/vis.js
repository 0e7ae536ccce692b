// vis-timeline, the form with everything in it. `start` makes its data ready; `window.bench.firstDraw()` begins.
import { DataSet, Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { operations } from "./measure.js";

/** Pixels that the wheel turns for a whole window: 120 are a twentieth of it. */
const WINDOW = 2_400;
/** By 120 pixels the window becomes 1.2 times as long, or as short. */
const NOTCH = 120;
const FRICTION = 5;

const container = document.body.appendChild(document.createElement("div"));
let options;
let items;
let groups;

const root = () => container.querySelector(".vis-timeline");
const subject = {
  plot: () => container,
  marks: () => container.querySelectorAll(".vis-itemset .vis-foreground .vis-item:not(.vis-dot)").length,
  /** It hides itself until it has drawn. */
  drawn: () => root() !== null && root().style.visibility !== "hidden",
  nodes: () => document.querySelectorAll(".vis-timeline *").length,
  show: () => new Timeline(container, items, groups, options),
  pan: (part) => ({ deltaX: part * WINDOW }),
  zoom(factor) {
    const notches = factor < 1 ? 1 / factor - 1 : 1 - factor;
    return { deltaY: -notches * FRICTION * NOTCH, ctrlKey: true };
  },
};

/** Makes the items ready. `window`: the first moment and the last, in milliseconds; `options`: what differs between the forms that are measured. */
window.start = async ({ source, width, window: [start, end], options: { type, ...form } }) => {
  const data = await (await fetch(source)).json();
  const single = ({ end }) => end === undefined;
  items = new DataSet(data.items.map((item) => (single(item) ? { ...item, type } : item)));
  groups = new DataSet(data.groups);
  container.style.width = `${width}px`;
  options = {
    ...form,
    start,
    end,
    orientation: { axis: "top" },
    zoomKey: "ctrlKey",
    horizontalScroll: true,
    // The titles are plain text; searching them for markup is not what is compared.
    xss: { disabled: true },
  };
};
window.bench = operations(subject);
