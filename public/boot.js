// Starts the app: the names of its files are in the page, which the build writes.
const app = document.querySelector("meta[name=app]");
try {
  const { default: start } = await import(new URL(app.dataset.js, document.baseURI));
  await start({ module_or_path: new URL(app.dataset.wasm, document.baseURI) });
  document.getElementById("boot").remove();
} catch (error) {
  console.error(error);
  document.getElementById("boot").hidden = true;
  document.getElementById("boot-failure").hidden = false;
}
