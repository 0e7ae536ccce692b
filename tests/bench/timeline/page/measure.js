// What is the same for both sides: the clock, the steps and what is seen of them. A side is a `subject`:
//   plot()               the element that is looked at and turned over
//   drawn(), marks()     whether anything is drawn, and how much
//   nodes()              elements of the timeline
//   show()               begins the first drawing
//   pan(part, wheel), zoom(factor, wheel)   the wheel event of a step

/** Places that are looked at to see whether a step is drawn. */
const SAMPLE = 48;
/** A drawing is finished when nothing has moved for so long, in milliseconds. */
const QUIET = 500;
/** A step that shows nothing for so long is a mistake. */
const UNSEEN = 2_000;
/** Frames that are let go between steps, so that none pays for the painting of the one before. */
const BETWEEN = 3;

/** The operations that the driver calls on `window.bench`. */
export function operations(subject) {
  const turn = (init) => {
    const { left, top, width, bottom } = subject.plot().getBoundingClientRect();
    const [clientX, clientY] = [left + width / 2, (top + Math.min(bottom, innerHeight)) / 2];
    // What lies under the pointer gets the event, as from a mouse.
    const under = document.elementFromPoint(clientX, clientY);
    const target = subject.plot().contains(under) ? under : subject.plot();
    return () => target.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, composed: true, clientX, clientY, ...init }));
  };
  const look = () => sight(subject.plot());

  async function step(init, pulse) {
    for (let frame = 0; frame < BETWEEN; frame += 1) await frameDrawn(pulse);
    const before = look();
    const act = turn(init);
    const begin = performance.now();
    act();
    let end = await frameDrawn(pulse);
    let frames = 1;
    for (; look() === before; frames += 1) {
      if (end - begin > UNSEEN) throw new Error(`nothing moves after ${JSON.stringify(init)}`);
      end = await frameDrawn(pulse);
    }
    return { milliseconds: end - begin, frames };
  }

  return {
    /** One event of the wheel. */
    turn: (init) => void turn(init)(),
    /** Milliseconds of each of the steps; no more are begun after `budget` milliseconds. `late` of them were not in the next frame. */
    async steps({ kind, values, wheel, budget }) {
      const pulse = makePulse();
      const begun = performance.now();
      const times = [];
      let late = 0;
      for (const value of values) {
        if (performance.now() - begun > budget) break;
        const { milliseconds, frames } = await step(subject[kind](value, wheel), pulse);
        times.push(milliseconds);
        if (frames > 1) late += 1;
      }
      pulse.remove();
      return { times, late };
    },
    /** Milliseconds of frames in which nothing is done: what every step has besides its own. */
    async idle(count) {
      const pulse = makePulse();
      const times = [];
      for (let last = await frameDrawn(pulse); times.length < count; ) {
        const now = await frameDrawn(pulse);
        times.push(now - last);
        last = now;
      }
      pulse.remove();
      return times;
    },
    /** Milliseconds from the beginning of the first drawing to the end of the last frame in which anything moved. */
    async firstDraw() {
      await frameDrawn();
      const begin = performance.now();
      subject.show();
      let [seen, last] = ["", null];
      for (;;) {
        const now = await frameDrawn();
        const sees = subject.drawn() ? look() : "";
        if (sees !== seen) [seen, last] = [sees, now];
        if (last !== null && performance.now() - last > QUIET) return last - begin;
      }
    },
    counts: () => ({ nodes: subject.nodes(), page: document.querySelectorAll("*").length, marks: subject.marks() }),
    /** The plot's width, and the height of the part of it that is in sight, in CSS pixels. */
    size() {
      const { width, top, bottom } = subject.plot().getBoundingClientRect();
      return { width: Math.round(width), height: Math.round(Math.min(bottom, innerHeight) - Math.max(top, 0)) };
    },
  };
}

/** Something tiny that changes with every frame: after a frame in which nothing has changed, Chromium waits a sixtieth of a second for the next one, which
 * would be counted. */
function makePulse() {
  const pulse = document.body.appendChild(document.createElement("div"));
  pulse.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 2px; height: 2px; background: gray; contain: strict; pointer-events: none; will-change: transform";
  return pulse;
}

/** Resolves when the next frame has been scripted, laid out and recorded for painting: a message sent in it comes after that. Gives the time. */
function frameDrawn(pulse) {
  if (pulse) pulse.style.translate = pulse.style.translate === "1px" ? "0px" : "1px";
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve(performance.now());
        port1.close();
      };
      port2.postMessage(null);
    });
  });
}

/** How many elements there are, and where some of them, spread over all, stand. */
function sight(plot) {
  if (!plot) return "";
  const all = plot.getElementsByTagName("*");
  const places = [];
  const stride = Math.max(1, Math.floor(all.length / SAMPLE));
  for (let at = 0; at < all.length; at += stride) {
    const { left, width } = all[at].getBoundingClientRect();
    places.push(`${left.toFixed(2)},${width.toFixed(2)}`);
  }
  return `${all.length}:${places.join(" ")}`;
}
