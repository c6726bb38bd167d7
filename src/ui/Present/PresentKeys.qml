import QtQuick
import Unknot.ViewModels

/// The keys of presenting; Page Up and Page Down are those of a presenter's clicker.
Item {
    id: root

    required property PresentViewModel viewModel
    required property PatientView patient

    signal used()
    signal secondScreenAsked()

    function key(code: int): bool {
        switch (code) {
        case Qt.Key_Left:
        case Qt.Key_PageUp:
            root.viewModel.stepVariant(-1);
            return true;
        case Qt.Key_Right:
        case Qt.Key_PageDown:
            root.viewModel.stepVariant(1);
            return true;
        case Qt.Key_Up:
            root.viewModel.stepTechnique(-1);
            return true;
        case Qt.Key_Down:
            root.viewModel.stepTechnique(1);
            return true;
        case Qt.Key_0:
        case Qt.Key_Home:
            root.viewModel.view = PresentViewModel.Authored;
            return true;
        case Qt.Key_1:
            root.viewModel.view = PresentViewModel.FromSide;
            return true;
        case Qt.Key_2:
            root.viewModel.view = PresentViewModel.Front;
            return true;
        case Qt.Key_3:
            root.viewModel.view = PresentViewModel.Top;
            return true;
        case Qt.Key_M:
            root.viewModel.mirrored = !root.viewModel.mirrored;
            return true;
        case Qt.Key_L:
            root.viewModel.switchSide();
            return true;
        case Qt.Key_S:
            root.viewModel.stepSpeed();
            return true;
        case Qt.Key_U:
            root.viewModel.muscle = !root.viewModel.muscle;
            return true;
        case Qt.Key_Z:
            root.viewModel.zones = !root.viewModel.zones;
            return true;
        case Qt.Key_H:
            root.viewModel.holding = !root.viewModel.holding;
            return true;
        case Qt.Key_C:
            root.viewModel.timerShown = !root.viewModel.timerShown;
            return true;
        case Qt.Key_N:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.viewModel.stepLine();
            return true;
        case Qt.Key_Space:
        case Qt.Key_B:
        case Qt.Key_Period:
            root.viewModel.playing = !root.viewModel.playing;
            return true;
        case Qt.Key_W:
            root.patient.calm = !root.patient.calm;
            return true;
        case Qt.Key_D:
            root.secondScreenAsked();
            return true;
        case Qt.Key_Escape:
        case Qt.Key_Back:
            root.viewModel.close();
            return true;
        }
        return false;
    }
    function turn(code: int): bool {
        const right = code === Qt.Key_Right ? 10 : code === Qt.Key_Left ? -10 : 0;
        const up = code === Qt.Key_Up ? 5 : code === Qt.Key_Down ? -5 : 0;
        root.viewModel.turn(right, up);
        return right !== 0 || up !== 0;
    }
    /// Whether the key means something here.
    function pressed(code: int, modifiers: int): bool {
        root.used();
        if (modifiers === Qt.ShiftModifier)
            return root.turn(code);
        return (modifiers === Qt.NoModifier || modifiers === Qt.KeypadModifier) && root.key(code);
    }
}
