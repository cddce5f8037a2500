namespace BeschutWerk.Rules.Tool;

/// <summary>
/// How the page looks: on a telephone, on a wide screen, on A4 paper, and without colour. It holds no character that XML
/// would escape, since HTML reads a style as it stands.
/// </summary>
internal static class ReportStyle
{
    public const string Css = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem .5rem 2rem; max-width: 75rem; color: #1a1a1a; background: #fff;
          font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
        h2 { font-size: 1.25rem; margin: 1.5rem 0 .5rem; border-bottom: 2px solid #1a1a1a; }
        h3 { font-size: 1rem; margin: 0; }
        p { margin: .25rem 0; }
        ul { margin: .25rem 0; padding-left: 1.25rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .75rem; margin: 0; }
        dt { font-weight: 600; }
        dd { margin: 0; }
        .items { list-style: none; padding: 0; margin: 0; }
        .item { padding: .5rem .75rem; margin: 0 0 .5rem; border: 1px solid #595959; border-radius: .25rem; }
        #breaches .item { border-left: .5rem solid #8f1414; }
        .soft { color: #454545; }
        svg { display: block; width: 100%; max-width: 22.5rem; height: auto; }
        svg text { font: 12px system-ui, sans-serif; fill: #1a1a1a; }
        svg text.day { font-variant-numeric: tabular-nums; }
        svg text.letter { font-size: 10px; font-weight: 700; text-anchor: middle; }
        svg text.halo { stroke: #fff; stroke-width: 3px; paint-order: stroke; }
        svg text.strong { font-weight: 700; }
        svg text.soft { fill: #454545; }
        svg .term { fill: #d6e4f2; stroke: #1f4e79; }
        svg .open { stroke-dasharray: 4 2; }
        svg .suspension { fill: url(#hatching); stroke: #1a1a1a; }
        svg .hatch { stroke: #1a1a1a; stroke-width: 1.5; }
        svg .event { fill: #1f4e79; }
        svg .breach { fill: #8f1414; }
        svg .departure { fill: #fff; stroke: #1a1a1a; stroke-width: 1.5; }
        svg .edge { fill: none; stroke: #454545; stroke-width: 1.5; }
        svg .review { stroke: #1a1a1a; stroke-width: 1.5; stroke-dasharray: 6 3; }
        @media (min-width: 60rem) {
          main { display: grid; grid-template-columns: 23rem 1fr; gap: 0 2rem; align-items: start; }
        }
        @page { size: A4; margin: 15mm; }
        @media print {
          body { padding: 0; font-size: 10pt; }
          main { display: block; }
          svg { break-inside: avoid; }
          h2 { break-after: avoid; }
          .item { break-inside: avoid; }
        }
        """;
}
