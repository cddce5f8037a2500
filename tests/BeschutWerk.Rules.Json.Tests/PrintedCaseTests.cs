using System.Text;
using BeschutWerk.Rules.Tests;

namespace BeschutWerk.Rules.Json.Tests;

/// <summary>What a case prints of itself, in a failing property too, is read back as the same case.</summary>
public sealed class PrintedCaseTests
{
    private const string Stated = "stated";

    [Fact]
    public void A_printed_case_is_read_back_equal_but_for_what_a_reason_says()
    {
        foreach (var file in Documents.Cases(400, seed: 21).Select(item => item.File))
        {
            var read = CaseJson.Read(Encoding.UTF8.GetBytes(file.ToString()), CasePolicies.Known);
            read.Errors.Should().BeEmpty(file.ToString());
            read.Value.Should().Be(WithoutReasons(file));
        }
    }

    private static CaseFile WithoutReasons(CaseFile file) =>
        new(
            file.Key,
            file.Policy,
            file.Events.Select(item => new CaseEvent(item.Type, item.On, WithoutReasons(item.Facts))),
            WithoutReasons(file.Known),
            file.PublishedOn,
            file.IntroducedOn
        );

    private static CaseFacts WithoutReasons(CaseFacts facts) =>
        facts with
        {
            Reason = facts.Reason is null ? null : Stated,
            DepartureReason = facts.DepartureReason is null ? null : Stated,
        };
}
