/** Newline-delimited JSON as it arrives; what comes in one piece is told together. */
export async function linesOf<Line>({ body }: Response, each: (lines: Line[]) => void): Promise<void> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) each(lines.map((line) => JSON.parse(line) as Line));
  }
}
