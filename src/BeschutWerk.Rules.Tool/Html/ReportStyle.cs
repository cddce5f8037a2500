namespace BeschutWerk.Rules.Tool;

/// <summary>
/// How the page looks: on a telephone, on a wide screen, by day and by night, on A4 paper, and without colour. It holds no
/// character that XML would escape, since HTML reads a style as it stands.
/// </summary>
internal static class ReportStyle
{
    public const string Css = """
        :root { color-scheme: light; --back: #fff; --front: #1a1a1a; --soft: #4a4a4a; --edge: #6b6b6b; --rule: #d4d4d4;
          --box: #f2f6fa; --bar: #c3daf0; --bar-edge: #1f4e79; --past: #e4e4e4; --past-edge: #757575; --wrong: #8f1414;
          --mark: #1f4e79; }
        @media screen and (prefers-color-scheme: dark) {
          :root { color-scheme: dark; --back: #15181b; --front: #f0f0f0; --soft: #c2c2c2; --edge: #8f8f8f; --rule: #3a3f44;
            --box: #1d252d; --bar: #1f4468; --bar-edge: #8fbce6; --past: #33373b; --past-edge: #8f8f8f; --wrong: #ff9c9c;
            --mark: #8fbce6; }
        }
        @media (forced-colors: active) {
          :root { --back: Canvas; --front: CanvasText; --soft: CanvasText; --edge: CanvasText; --rule: CanvasText;
            --box: Canvas; --bar: Canvas; --bar-edge: CanvasText; --past: Canvas; --past-edge: GrayText; --wrong: CanvasText;
            --mark: CanvasText; }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem .5rem 2rem; max-width: 75rem; color: var(--front); background: var(--back);
          font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
        h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
        h2 { font-size: 1.25rem; line-height: 1.3; margin: 1.5rem 0 .5rem; border-bottom: 2px solid var(--front); }
        p { margin: .25rem 0; }
        ul { margin: .25rem 0; padding-left: 1.25rem; }
        summary { cursor: pointer; padding: .125rem 0; }
        summary:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
        .items, .bars { list-style: none; padding: 0; margin: 0; }
        .item { padding: .5rem .75rem; margin: 0 0 .5rem; border: 1px solid var(--edge); border-radius: .25rem; }
        .past, .soft { color: var(--soft); }
        .past.item { background: var(--past); }
        #breaches .item { border-left: .5rem solid var(--wrong); }
        #next-steps .must { border-left: .5rem solid var(--mark); }
        #now { padding: .75rem 1rem; margin: 1rem 0 0; background: var(--box); border: 2px solid var(--mark);
          border-radius: .25rem; }
        #now h2 { margin: 0 0 .5rem; border: 0; }
        #now dl { margin: 0; display: grid; gap: .5rem; }
        #now dt { font-weight: 700; }
        #now dd { margin: 0; }
        #now ul { margin: 0; }
        #events { margin: .5rem 0; }
        #time-line-description { font-size: .9375em; }
        .bars { font-size: .9375em; margin: .5rem 0; }
        .bars li { padding-left: 2rem; text-indent: -2rem; }
        .letter { display: inline-block; min-width: 1.5rem; padding: 0 .25rem; margin-right: .25rem; text-align: center;
          text-indent: 0; line-height: 1.3; color: var(--front); background: var(--bar); border: 1px solid var(--bar-edge);
          border-radius: .125rem; }
        .past .letter { background: var(--past); border-color: var(--past-edge); }
        svg { display: block; width: 100%; max-width: 27rem; height: auto; }
        svg text { font: 12px system-ui, sans-serif; fill: var(--front); }
        svg text.day { font-size: 11px; font-weight: 600; fill: var(--soft); }
        svg text.month { font-size: 10px; fill: var(--soft); text-anchor: end; }
        svg text.year { font-weight: 700; }
        svg text.letter { font-size: 10px; font-weight: 700; text-anchor: middle; }
        svg text.halo { stroke: var(--back); stroke-width: 2px; paint-order: stroke; }
        svg text.strong { font-weight: 700; }
        svg text.soft { fill: var(--soft); }
        svg .term { fill: var(--bar); stroke: var(--bar-edge); }
        svg .open { stroke-dasharray: 4 2; }
        svg .past { fill: var(--past); stroke: var(--past-edge); }
        svg .beyond { fill: var(--back); stroke: var(--wrong); stroke-width: 1.5; stroke-dasharray: 1.5 2; }
        svg .suspension { fill: url(#hatching); stroke: var(--front); }
        svg .suspension.past { stroke: var(--past-edge); }
        svg .hatch { stroke: var(--front); stroke-width: 1.5; }
        svg .event { fill: var(--mark); }
        svg .breach { fill: var(--wrong); }
        svg .departure { fill: var(--back); stroke: var(--front); stroke-width: 1.5; }
        svg .edge { fill: none; stroke: var(--soft); stroke-width: 1.5; }
        svg line.month { stroke: var(--rule); }
        svg .axis { stroke: var(--front); stroke-width: 2; }
        svg .at { fill: var(--front); }
        svg .ahead { stroke-dasharray: 3 3; }
        svg .tie { fill: none; stroke: var(--edge); }
        svg .now { stroke: var(--front); stroke-width: 2; }
        svg .review { stroke: var(--front); stroke-width: 2; stroke-dasharray: 6 3; }
        @media screen { svg .again { display: none; } }
        @media (min-width: 48rem) {
          body { padding: 1.5rem 1.5rem 3rem; }
          #now dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; }
        }
        @media screen and (min-width: 64rem) {
          main { display: grid; grid-template-columns: minmax(0, 1fr) 27rem; gap: 0 2.5rem; align-items: start;
            grid-template-rows: repeat(4, auto) 1fr; }
          main section, main div { grid-column: 1; }
          #now { grid-column: 1 / -1; }
          #time-line { grid-column: 2; grid-row: 2 / span 4; }
        }
        @page { size: A4; margin: 15mm; }
        @media print {
          body { padding: 0; max-width: none; font-size: 10pt; }
          h2 { break-after: avoid; }
          svg, .item, .bars li, #now { break-inside: avoid; }
          summary { list-style: none; }
          summary::-webkit-details-marker { display: none; }
          details::details-content { content-visibility: visible; display: block; block-size: auto; }
          #events, .screen, #terms summary { display: none; }
        }
        """;
}
