// From what was measured to rows with the targets of the project.
import { median, percentile, row } from "../report.mjs";

const LANES = 34;
/** Targets by number of events, in milliseconds; `ratio` is ours divided by the peer's, where all events are in the window. */
const TARGETS = new Map([
  [5_000, { draw: { ratio: 1 / 8 }, pan: { most: 16, ratio: 1 / 20 }, zoom: { most: 24 }, nodes: { most: 2_000 } }],
  [100_000, { draw: { most: 500 }, pan: { most: 24 }, zoom: { most: 32 }, nodes: { most: 2_000 } }],
]);
const PLACES = { all: "nearly all of the time", year: "a year", month: "a month" };

/** The rows of one size. `ours` as sides.mjs collects it, `peers` by name: `{ text, result }`, the first one that for which the targets are. */
export function rows(events, ours, peers) {
  const at = `timeline, ${events.toLocaleString("en")} events in ${LANES} lanes`;
  const context = { at, ours, peers: peers.length > 0 ? peers : [null], targets: TARGETS.get(events) ?? {} };
  const steps = Object.keys(PLACES).flatMap((place) => ["pan", "zoom"].flatMap((kind) => stepping(context, place, kind)));
  return [...drawing(context), ...steps, ...elements(context)];
}

function drawing({ at, ours, peers, targets }) {
  const own = `median of ${ours.draws.length} fresh pages, ours from the press of the button with the records loaded, ${marks(ours)}`;
  return peers.map((peer, place) =>
    row({
      name: `${at}: first draw${against(peer)}`,
      ours: median(ours.draws),
      peer: median(peer?.result.draws ?? []),
      unit: "ms",
      target: place === 0 ? aim(targets.draw) : null,
      note: notes(own, peer && (peer.result.error ?? `peer ${peer.result.draws.length} pages, ${marks(peer.result)}`)),
    }),
  );
}

function stepping({ at, ours, peers, targets }, place, kind) {
  const own = ours.windows[place];
  return peers.map((peer, position) => {
    const other = peer?.result.windows[place];
    const { most, ratio } = targets[kind] ?? {};
    return row({
      name: `${at}: ${kind} at ${PLACES[place]}${against(peer)}`,
      ours: p95(own[kind]),
      peer: p95(other?.[kind]),
      unit: "ms",
      target: position === 0 ? aim({ most, ratio: place === "all" ? ratio : undefined }) : null,
      note: notes(`p95 of a step; ours ${stepNote(own, kind)}`, other && `peer ${stepNote(other, kind)}`),
    });
  });
}

function elements({ at, ours, peers, targets }) {
  const most = (side) => Math.max(...[side.counts, ...Object.values(side.windows).map(({ counts }) => counts)].map((counts) => counts?.nodes ?? 0)) || null;
  return peers.map((peer, place) =>
    row({
      name: `${at}: elements of the timeline${against(peer)}`,
      ours: most(ours),
      peer: peer ? most(peer.result) : null,
      unit: "",
      target: place === 0 ? aim(targets.nodes) : null,
      note: `the most of all windows; the whole page of ours has ${ours.counts.page.toLocaleString("en")}, of its plot ${ours.size.width} × ${ours.size.height} pixels are in sight`,
    }),
  );
}

/** The rows of panning where about as many events are in the window, whatever the archive: `sizes` has `{ events, ours }`. */
export function growth(wanted, sizes) {
  const name = (kind, events) => `timeline, some ${wanted} events in the window, ${events}: ${kind}`;
  const text = (events) => events.toLocaleString("en");
  const [least, greatest] = [sizes[0], sizes.at(-1)];
  return ["pan", "zoom"].flatMap((kind) => {
    const value = ({ ours }) => p95(ours.windows.same[kind]);
    const each = sizes.map((size) =>
      row({ name: name(kind, `${text(size.events)} in the archive`), ours: value(size), unit: "ms", note: `p95 of a step; ${stepNote(size.ours.windows.same, kind)}` }),
    );
    if (sizes.length < 2) return each;
    const compared = name(kind, `${text(greatest.events)} in the archive against ${text(least.events)}`);
    return [...each, row({ name: compared, ours: value(greatest), peer: value(least), unit: "ms", note: "both are ours" })];
  });
}

/** What the browser itself takes: the row of frames in which nothing is done. */
export function idle(ours, peer) {
  const value = (side) => percentile(side?.windows.all?.idle ?? [], 0.95);
  return row({ name: "timeline: a frame without a step", ours: value(ours), peer: value(peer), unit: "ms", note: "p95; every step has this as well" });
}

const p95 = (passes = []) => median(passes.map(({ times }) => percentile(times, 0.95)).filter((value) => value !== null));
const aim = (target) => (target?.most === undefined && target?.ratio === undefined ? null : target);
const against = (peer) => (peer ? `, against vis-timeline ${peer.text}` : "");
const marks = ({ counts }) => `${counts.marks.toLocaleString("en")} marks drawn`;
const notes = (...parts) => parts.filter(Boolean).join("; ");

function stepNote(window, kind) {
  if (window.error) return window.error;
  const times = window[kind].flatMap(({ times }) => times);
  const late = window[kind].reduce((sum, pass) => sum + pass.late, 0);
  const middle = Number((percentile(times, 0.5) ?? 0).toPrecision(3));
  return notes(`p50 ${middle} ms, ${window[kind].length} passes, ${times.length} steps, ${marks(window)}`, late > 0 && `${late} steps later than the next frame`);
}
