namespace BeschutWerk.Rules.Tool;

/// <summary>How the page of a comparison looks, on top of what every page has.</summary>
internal static class ComparisonStyle
{
    public const string Css =
        ReportStyle.Css
        + """

            main { display: block; }
            table { border-collapse: collapse; width: 100%; margin: .5rem 0; overflow-wrap: break-word; hyphens: auto; }
            caption { text-align: left; font-weight: 600; }
            th, td { text-align: left; vertical-align: top; padding: .125rem .75rem .125rem 0; border-bottom: 1px solid #767676; }
            tbody th { font-weight: 400; }
            th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
            td.number { white-space: nowrap; }
            #breaches .item { border-left: 1px solid #595959; }
            header dl { display: grid; grid-template-columns: fit-content(50%) minmax(0, 1fr); gap: .125rem 1rem; }
            header dt { font-weight: 600; }
            header dd { margin: 0; }
            .item h3 { margin: 0 0 .25rem; font-size: 1.1rem; line-height: 1.3; }
            svg .whose { fill: currentColor; }
            svg text.letter { font-size: 12px; fill: #1a1a1a; stroke: none; }
            svg rect { stroke: #1a1a1a; stroke-width: 1; }
            svg .part-0 { fill: #d6e4f2; }
            svg .part-1 { fill: #f6dcc4; }
            svg .part-2 { fill: #d9ead3; }
            svg .part-3 { fill: #ead9ee; }
            svg .part-4 { fill: #fff2cc; }
            svg .part-5 { fill: #e2e2e2; }
            svg .absent { fill: #fff; stroke-dasharray: 3 2; }
            @media (max-width: 40rem) {
              table { font-size: .875rem; }
              th, td { padding-right: .375rem; overflow-wrap: anywhere; }
              #terms table { table-layout: fixed; }
              #terms th:first-child { width: 36%; }
            }
            @media print { table, tr { break-inside: avoid; } }
            """;
}
