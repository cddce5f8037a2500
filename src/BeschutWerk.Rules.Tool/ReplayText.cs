using System.Text;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>What came of deciding a receipt again, for people.</summary>
internal static class ReplayText
{
    public static string Of(Receipt receipt, Replay replay, Language language)
    {
        var text = new StringBuilder();
        text.Append(
                In(
                    $"Zaak {replay.Review.Case} op {Phrases.Date(replay.Review.On, language)}",
                    $"Case {replay.Review.Case} on {Phrases.Date(replay.Review.On, language)}"
                )
            )
            .Append(
                In(
                    $", opnieuw beslist volgens {replay.Review.Policy.Regulation.Title}: ",
                    $", decided again under {replay.Review.Policy.Regulation.Title}: "
                )
            )
            .Append(replay.IsSame ? In("hetzelfde.", "the same.") : In("anders.", "different."))
            .Append('\n');
        foreach (var cause in replay.Causes)
        {
            text.Append(In("Waarom: ", "Why: ")).Append(Why(receipt, cause)).Append('\n');
        }

        var words = new ReplayWords([replay.Review.Policy, receipt.File.Policy, BuiltInPolicies.National], language);
        foreach (var difference in replay.Differences)
        {
            var (was, now) = (
                words.Value(difference.Path, difference.Was),
                words.Value(difference.Path, difference.Is)
            );
            text.Append($"- {words.Place(difference.Path)}: {was} → {now}\n");
        }

        return text.ToString();

        string In(string dutch, string english) => language == Language.Dutch ? dutch : english;

        string Why(Receipt from, ReplayCause cause) =>
            cause switch
            {
                ReplayCause.LibraryChanged => In(
                    $"de bibliotheek was {from.Library} en is {ReceiptJson.Library}.",
                    $"the library was {from.Library} and is {ReceiptJson.Library}."
                ),
                ReplayCause.NationalLawChanged => In(
                    "de landelijke wet in de bibliotheek is veranderd.",
                    "the national law in the library has changed."
                ),
                ReplayCause.PolicyChanged => In(
                    $"beslist volgens andere regels dan die van het bewijs ({from.File.Policy.Regulation.Title}).",
                    $"decided under other rules than those of the receipt ({from.File.Policy.Regulation.Title})."
                ),
                _ => In(
                    "bibliotheek en regels zijn gelijk: het bewijs is later veranderd, of niet door deze bibliotheek geschreven.",
                    "library and rules are the same: the receipt was changed later, or not written by this library."
                ),
            };
    }
}
