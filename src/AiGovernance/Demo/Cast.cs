namespace AiGovernance.Demo;

/// <summary>The people of the story, by the names under which one may sign in.</summary>
internal static class Cast
{
    public const string Elena = "Elena Brandt";
    public const string Jonas = "Jonas Weber";
    public const string Miriam = "Miriam Adler";
    public const string Henrik = "Henrik Aalto";
    public const string Paul = "Paul Lindqvist";
    public const string Ruth = "Ruth Castellanos";
    public const string Luca = "Luca Ferri";
    public const string Nadia = "Nadia Haddad";
    public const string Aisha = "Aisha Rahman";
    public const string Ingrid = "Ingrid Solberg";
    public const string Sam = "Sam Oduya";
    public const string Yuki = "Yuki Tanabe";
    public const string Clara = "Clara Neumann";
    public const string Tomasz = "Tomasz Wrona";
    public const string Marta = "Marta Nowak";
}
