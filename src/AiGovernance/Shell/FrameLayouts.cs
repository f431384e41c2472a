using System.Reflection;
using AiGovernance.Parts;

namespace AiGovernance.Shell;

/// <summary>Which layout draws the frame that a page asks for.</summary>
public static class FrameLayouts
{
    public static Type For(Type page) => page.GetCustomAttribute<FrameAttribute>()?.Frame switch
    {
        PageFrame.Wide => typeof(WideLayout),
        PageFrame.Outside => typeof(OutsideLayout),
        _ => typeof(MainLayout),
    };
}
