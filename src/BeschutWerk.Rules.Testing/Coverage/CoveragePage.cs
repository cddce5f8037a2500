using System.Globalization;
using System.Net;
using System.Text;

namespace BeschutWerk.Rules.Testing;

/// <summary>A coverage report as a page: a table a policy, an article a group of its rows.</summary>
internal static class CoveragePage
{
    private const string Head = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Article coverage</title>
        <style>
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; margin-bottom: 2rem; }
        th, td { padding: .25rem .5rem; text-align: left; border-bottom: 1px solid #8884; }
        th.article { background: #8882; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        .never { font-weight: bold; }
        </style>
        </head>
        <body>
        <main>
        <h1>Article coverage</h1>
        """;

    public static string Write(CoverageReport report)
    {
        var page = new StringBuilder(Head);
        foreach (var policy in report.Norms.GroupBy(norm => (norm.Policy, norm.Regulation)))
        {
            var own = new CoverageReport(policy);
            page.AppendLine(Invariant($"<h2>{Text(policy.Key.Regulation)}</h2>"));
            page.AppendLine(
                Invariant(
                    $"<p>{own.Percent:0.0}% of the norms that a question decides were seen met or unmet.</p><table><thead><tr><th scope=\"col\">Place</th><th scope=\"col\">Norm</th><th scope=\"col\" class=\"number\">Met</th><th scope=\"col\" class=\"number\">Unmet</th><th scope=\"col\" class=\"number\">Unknown</th><th scope=\"col\" class=\"number\">Not applicable</th></tr></thead>"
                )
            );
            foreach (var article in policy.GroupBy(norm => norm.Article, StringComparer.Ordinal))
            {
                page.AppendLine(
                    $"<tbody><tr><th class=\"article\" scope=\"rowgroup\" colspan=\"6\">{Text(article.Key)}</th></tr>"
                );
                foreach (var norm in article)
                {
                    page.AppendLine(RowOf(norm));
                }

                page.AppendLine("</tbody>");
            }

            page.AppendLine("</table>");
        }

        return page.AppendLine("</main></body></html>").ToString();
    }

    private static string RowOf(CoveredNorm norm) =>
        norm.IsDecided
            ? Invariant(
                $"<tr><td>{Text(norm.Place)}</td><td>{norm.Norm}{(norm.IsCovered ? "" : " <span class=\"never\">never seen</span>")}</td><td class=\"number\">{norm.Met}</td><td class=\"number\">{norm.Unmet}</td><td class=\"number\">{norm.Unknown}</td><td class=\"number\">{norm.NotApplicable}</td></tr>"
            )
            : $"<tr><td>{Text(norm.Place)}</td><td>{norm.Norm}</td><td colspan=\"4\">refers to another text</td></tr>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
