namespace BeschutWerk.Rules;

/// <summary>One text in both languages.</summary>
internal readonly record struct Text(string Dutch, string English)
{
    public string In(Language language) => language == Language.Dutch ? Dutch : English;
}
