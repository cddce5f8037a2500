using System.Reflection;

namespace BeschutWerk.Rules.Mutation;

/// <summary>The class that the mutated assembly asks which change is on, and which records those that are come by.</summary>
internal sealed class Switch(Assembly mutated)
{
    /// <summary>Stands in the mutated assembly; it knows nothing of the others there, so asking it starts nothing.</summary>
    public const string Source = """
        namespace BeschutWerk.Rules
        {
            internal static class MutationSwitch
            {
                public static int Active = -1;
                public static bool[] Hits;
                public static bool[] Seen;
                public static bool[] InInitializer;

                public static bool Is(int id)
                {
                    if (Hits != null)
                    {
                        Record(id);
                    }

                    return Active == id;
                }

                private static void Record(int id)
                {
                    Hits[id] = true;
                    if (!Seen[id])
                    {
                        Seen[id] = true;
                        foreach (var frame in new System.Diagnostics.StackTrace(false).GetFrames())
                        {
                            InInitializer[id] |= frame.GetMethod() is { Name: ".cctor" };
                        }
                    }
                }
            }
        }
        """;

    private readonly Type type = mutated.GetType("BeschutWerk.Rules.MutationSwitch", throwOnError: true)!;

    public int Active
    {
        set => Field("Active").SetValue(null, value);
    }

    /// <summary>What was come by since it was set; null to record nothing.</summary>
    public bool[]? Hits
    {
        get => (bool[]?)Field("Hits").GetValue(null);
        set => Field("Hits").SetValue(null, value);
    }

    /// <summary>What was first come by while a type was initialized: it is computed once a process.</summary>
    public bool[] InInitializer => (bool[])Field("InInitializer").GetValue(null)!;

    public void Record(int count)
    {
        Field("Seen").SetValue(null, new bool[count]);
        Field("InInitializer").SetValue(null, new bool[count]);
        Hits = new bool[count];
    }

    private FieldInfo Field(string name) => type.GetField(name)!;
}
