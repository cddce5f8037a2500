namespace BeschutWerk.Rules.Tests;

/// <summary>Every sentence is read by someone before it is said to anyone: a change of one is a change of the page.</summary>
public sealed class SentenceListTests
{
    [Fact]
    public void The_page_of_the_sentences_is_what_the_code_says()
    {
        var now = SentenceList.Write();
        var page = File.ReadAllText(Repository.PathTo(SentenceList.Page)).ReplaceLineEndings("\n");
        if (now != page)
        {
            // a change on purpose is read, and then copied from here
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "sentences.actual.md"), now);
        }

        now.Should().Be(page);
    }
}
