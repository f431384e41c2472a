using System.Text.Json;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Questionnaires.SurveyJs;

/// <summary>Which properties of a survey are understood; any other could change what is asked or how it counts, and is named (QN-6).</summary>
internal static class SurveyProperties
{
    private static readonly HashSet<string> Read = ["name", "type", "elements", "visibleIf", "choices", "isRequired", "title", "description", "help"];

    /// <summary>How it looks, nothing else.</summary>
    private static readonly HashSet<string> Look =
    [
        "titleLocation", "descriptionLocation", "hideNumber", "showNumber", "startWithNewLine", "width", "minWidth", "maxWidth", "indent", "rightIndent", "innerIndent",
        "colCount", "choicesOrder", "placeholder", "placeHolder", "optionsCaption", "rows", "cols", "maxLength", "autoGrow", "autocomplete", "size", "inputType",
        "requiredErrorText", "allowClear", "showClearButton", "searchEnabled", "renderAs", "state", "showQuestionNumbers", "questionTitleLocation", "questionTitleWidth",
        "questionErrorLocation", "questionStartIndex", "questionsOrder", "navigationTitle", "navigationDescription", "navigationButtonsVisibility", "cssClasses", "tooltip",
    ];

    private static readonly HashSet<string> LookOfSurvey =
    [
        "pages", "locale", "logo", "logoPosition", "logoWidth", "logoHeight", "logoFit", "showProgressBar", "progressBarType", "progressBarShowPageTitles", "progressBarShowPageNumbers", "firstPageIsStarted", "showTitle",
        "showPageTitles", "showPageNumbers", "showNavigationButtons", "showPrevButton", "showCompletedPage", "showTOC", "tocLocation", "completedHtml", "completedBeforeHtml", "loadingHtml",
        "startSurveyText", "pagePrevText", "pageNextText", "completeText", "previewText", "editText", "requiredText", "requiredMark", "questionTitlePattern", "questionDescriptionLocation", "questionsOnPageMode", "widthMode",
        "fitToContainer", "headerView", "backgroundImage", "focusFirstQuestionAutomatic", "focusOnFirstError", "checkErrorsMode", "textUpdateMode", "maxTextLength", "maxOthersLength", "showPreviewBeforeComplete",
    ];

    /// <summary>Off they change nothing; on they offer what is not listed.</summary>
    private static readonly HashSet<string> Switches =
        ["hasOther", "hasNone", "hasSelectAll", "hasComment", "showOtherItem", "showNoneItem", "showSelectAllItem", "showRefuseItem", "showDontKnowItem", "showCommentArea", "readOnly"];

    public static void CheckElement(JsonCursor at) => Check(at, key => Read.Contains(key) || Look.Contains(key));

    public static void CheckSurvey(JsonCursor at) => Check(at, key => key is "elements" or "title" or "description" || Look.Contains(key) || LookOfSurvey.Contains(key));

    private static void Check(JsonCursor at, Func<string, bool> known)
    {
        foreach (var (key, value) in at.Node)
            if (!known(key) && !(Switches.Contains(key) && value?.GetValueKind() is JsonValueKind.False) && !(key is "visible" && value?.GetValueKind() is JsonValueKind.True))
                at.Report(key, "is not a property that can be read here");
    }
}
