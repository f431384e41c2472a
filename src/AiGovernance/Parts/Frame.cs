namespace AiGovernance.Parts;

/// <summary>What stands around a page.</summary>
public enum PageFrame
{
    /// <summary>App bar and navigation.</summary>
    Full,

    /// <summary>App bar; the navigation opens with the Menu button. For the meeting room.</summary>
    Wide,

    /// <summary>No navigation and no link into the portal. For people from outside.</summary>
    Outside,
}

/// <summary>Lets a page of any room ask for its frame without naming the shell.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FrameAttribute(PageFrame frame) : Attribute
{
    public PageFrame Frame => frame;
}

/// <summary>Places of the outside frame that a page fills with SectionContent.</summary>
public static class OutsideSections
{
    public const string Header = "outside-header";
    public const string Footer = "outside-footer";
}
