using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Testing;

/// <summary>A coverage report as a page: a table a policy, an article a group of its rows.</summary>
internal static class CoveragePage
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private const string Head = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Article coverage</title>
        <style>
        :root { color-scheme: light dark; color: CanvasText; background: Canvas; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
        table { border-collapse: collapse; width: 100%; margin-bottom: 2rem; }
        th, td { padding: .25rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid #8884; }
        tbody th { font-weight: normal; }
        th.article { background: #8882; font-weight: bold; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        .never { font-weight: bold; }
        @media (max-width: 48rem) {
          body { padding: 0 .5rem; }
          table { font-size: .8125rem; }
          th, td { padding: .25rem; }
          tbody th { overflow-wrap: anywhere; }
          thead .number { writing-mode: vertical-rl; }
        }
        @media print {
          body { max-width: none; margin: 0; font-size: 10pt; }
          h2, h2 + p { break-after: avoid; }
          tbody, tr { break-inside: avoid; }
        }
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
            page.AppendLine($"<h2>{Text(policy.Key.Policy)}: {Dutch(policy.Key.Regulation)}</h2>");
            page.AppendLine(
                Invariant(
                    $"<p>{own.Percent:0.0}% of the norms that a question decides were seen met or unmet.</p><table><thead><tr><th scope=\"col\">Norm</th><th scope=\"col\" class=\"number\">Met</th><th scope=\"col\" class=\"number\">Unmet</th><th scope=\"col\" class=\"number\">Unknown</th><th scope=\"col\" class=\"number\">Not applicable</th></tr></thead>"
                )
            );
            foreach (var article in policy.GroupBy(norm => norm.Article, StringComparer.Ordinal))
            {
                page.AppendLine(
                    $"<tbody><tr><th class=\"article\" scope=\"rowgroup\" colspan=\"5\">{Dutch(article.Key)}</th></tr>"
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
                $"<tr>{NameOf(norm)}<td class=\"number\">{norm.Met}</td><td class=\"number\">{norm.Unmet}</td><td class=\"number\">{norm.Unknown}</td><td class=\"number\">{norm.NotApplicable}</td></tr>"
            )
            : $"<tr>{NameOf(norm)}<td colspan=\"4\">refers to another text</td></tr>";

    /// <summary>The place and the name, which a narrow screen can break before each capital.</summary>
    private static string NameOf(CoveredNorm norm)
    {
        var name = Regex.Replace(
            $"{norm.Norm}",
            "(?<=[a-z])(?=[A-Z])",
            "<wbr>",
            RegexOptions.CultureInvariant,
            Patience
        );
        var never = norm is { IsDecided: true, IsCovered: false } ? " <span class=\"never\">never seen</span>" : "";
        return $"<th scope=\"row\">{Dutch(norm.Place)}<br>{name}{never}</th>";
    }

    /// <summary>A title or a place, which is Dutch on this page in English.</summary>
    private static string Dutch(string text) => $"<span lang=\"nl\">{Text(text)}</span>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
