/** A text as a QR code, drawn as one path: no picture is loaded and no style is inlined. */
import newQrCode from "qrcode-generator";
import { useMemo } from "react";

/** Modules that have to stay white around the code. */
const quietModules = 4;

/** The code. `label` says what it is to who cannot see it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => draw(text), [text]);
  const whole = size + 2 * quietModules;
  return (
    <svg
      className="console-qr"
      role="img"
      aria-label={label}
      viewBox={`${-quietModules} ${-quietModules} ${whole} ${whole}`}
      shapeRendering="crispEdges"
    >
      <rect x={-quietModules} y={-quietModules} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function draw(text: string): { readonly size: number; readonly path: string } {
  const code = newQrCode(0, "L");
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const modules: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (code.isDark(row, column)) modules.push(`M${column} ${row}h1v1h-1z`);
    }
  }
  return { size, path: modules.join("") };
}
